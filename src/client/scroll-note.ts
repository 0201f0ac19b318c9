/** Says beside a table that scrolls by itself that there is more of it, and where; and is silent at its end. */
class ScrollNote extends HTMLElement {
  connectedCallback(): void {
    const box = this.querySelector<HTMLElement>('.table-scroll')!;
    const note = this.querySelector<HTMLElement>('.scroll-note')!;
    const update = () => {
      // Half a pixel is what zooming leaves over.
      const right = box.scrollWidth - box.clientWidth - Math.abs(box.scrollLeft) > 1;
      const down = box.scrollHeight - box.clientHeight - box.scrollTop > 1;
      const where = right && down ? 'both' : right ? 'beside' : down ? 'below' : 'none';
      note.textContent = this.getAttribute(`data-${where}`) ?? '';
    };
    box.addEventListener('scroll', update, { passive: true });
    const observer = new ResizeObserver(update);
    observer.observe(box);
    observer.observe(box.querySelector('table')!);
    update();
  }
}

customElements.define('scroll-note', ScrollNote);
