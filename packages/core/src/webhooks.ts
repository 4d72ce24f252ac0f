/** What a call of a platform was about: something happened to the document that has this handle there. */
export interface WebhookNews {
  /** The type of the adapter. */
  readonly type: string
  /** The handles by which references have the document: `id`, `trackingId`. */
  readonly handles: readonly string[]
  /** The platform's own event, as its package reads it. */
  readonly event: unknown
}

/** Receives the calls of one platform. Made by the package of the platform, handed to the facade. */
export interface WebhookSource {
  readonly contract: 1
  /** The type of the adapter. */
  readonly type: string
  /** Whether a request is one of this platform: by its path or its headers, without reading its body. */
  matches(request: Request): boolean
  /**
   * Verifies and answers a call; `onNews`, the same function at each call of one facade, is waited for, and its failure has the platform call again, where it does.
   */
  receive(request: Request, onNews: (news: WebhookNews) => Promise<void>): Promise<Response>
}
