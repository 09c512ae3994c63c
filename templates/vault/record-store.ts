/** Ordinary storage of the app. Whoever can read or change it must gain nothing: only sealed records go there. */
export interface RecordStore {
  get(key: string): Promise<string | null>;
  /** Replaces the value at once: after a crash either the old or the new one is there. */
  set(key: string, value: string): Promise<void>;
  remove(key: string): Promise<void>;
}
