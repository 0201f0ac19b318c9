/** A worker that keeps what it is asked, until the test answers. */
export class SilentWorker<Ask> extends EventTarget {
  asked: { id: number; ask: Ask }[] = [];
  ended = false;
  postMessage(message: { id: number; ask: Ask }) {
    this.asked.push(message);
  }
  terminate() {
    this.ended = true;
  }
  tell(data: unknown) {
    this.dispatchEvent(new MessageEvent('message', { data }));
  }
}
