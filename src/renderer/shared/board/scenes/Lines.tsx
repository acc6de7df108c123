/** A text in the lines that it was broken into, so that the page breaks it nowhere else. */
export function Lines({ lines }: { readonly lines: readonly string[] }) {
  return lines.map((line, i) => (
    <span key={i} className="line">
      {line}
    </span>
  ));
}
