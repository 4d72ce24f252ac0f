export const root: string
export function packageFolders(): Promise<string[]>
export function pack(folder: string, destination: string): Promise<{ filename: string; bytes: Buffer }>
export function readTarball(tarball: Uint8Array): Map<string, Buffer>
export function extract(tarball: Uint8Array, folder: string): Promise<void>
export function inTurns<T, R>(items: readonly T[], atATime: number, work: (item: T) => Promise<R>): Promise<R[]>
