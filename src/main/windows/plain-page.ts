const dark = /^#[0-7]/;

/** A page without code, for when the real one failed: one line of text in the middle of the ground's colour. */
export function plainPage(text: string, ground: string): string {
  const ink = dark.test(ground) ? '#fbf5e9' : '#1e1a15';
  const html = `<!doctype html><title>${escape(text)}</title><body style="margin:0;height:100vh;display:grid;place-items:center;background:${ground};color:${ink};font:12vh sans-serif;cursor:none">${escape(text)}`;
  return `data:text/html;charset=utf-8,${encodeURIComponent(html)}`;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
