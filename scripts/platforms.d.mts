/** @throws {Error} names the file and what is wrong with it */
export function readPlatforms(folder: string): Promise<Readonly<Record<string, object>>>
