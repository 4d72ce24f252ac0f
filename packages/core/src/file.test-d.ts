import { openAsBlob } from 'node:fs'
import { Readable } from 'node:stream'
import { ReadableStream as WebStream } from 'node:stream/web'
import { describe, expectTypeOf, it } from 'vitest'
import { type FileInput, type FileSource, readFileInput } from './file.js'
import { openFile } from './node/index.js'

declare const options: { maxBytes: number }

describe('FileInput', () => {
  it('takes what holds bytes', () => {
    expectTypeOf(new Uint8Array()).toExtend<FileInput>()
    expectTypeOf(Buffer.from('a')).toExtend<FileInput>()
    expectTypeOf(new Blob([])).toExtend<FileInput>()
    expectTypeOf(new File([], 'a')).toExtend<FileInput>()
    expectTypeOf(new ReadableStream<Uint8Array>()).toExtend<FileInput>()
    expectTypeOf(new WebStream<Uint8Array>()).toExtend<FileInput>()
    expectTypeOf(Readable.toWeb(Readable.from([]))).toExtend<FileInput>()
    expectTypeOf(new Response('a').body).extract<object>().toExtend<FileInput>()
    expectTypeOf(openAsBlob('a')).resolves.toExtend<FileInput>()
    expectTypeOf(openFile('a')).toExtend<FileInput>()
    expectTypeOf(openFile(new URL('file:///a'))).toEqualTypeOf<FileSource>()
  })

  it('does not take what only looks like it', () => {
    // @ts-expect-error a path is opened with openFile
    readFileInput('invoice.xml', options)
    // @ts-expect-error new Uint8Array(buffer)
    readFileInput(new ArrayBuffer(1), options)
    // @ts-expect-error chunks must be bytes
    readFileInput(new ReadableStream<string>(), options)
    // @ts-expect-error Readable.toWeb(stream)
    readFileInput(Readable.from([]), options)
    // @ts-expect-error its body
    readFileInput(new Response('a'), options)
    // @ts-expect-error await it
    readFileInput(openAsBlob('a'), options)
    // @ts-expect-error nothing
    readFileInput(undefined, options)
    // @ts-expect-error a limit is needed
    readFileInput(new Uint8Array(), {})
    // @ts-expect-error an address of the web
    openFile(7)
  })

  it('becomes bytes and a name', () => {
    expectTypeOf(readFileInput(new Blob([]), options)).resolves.toEqualTypeOf<{
      readonly bytes: Uint8Array
      readonly name?: string
    }>()
  })
})
