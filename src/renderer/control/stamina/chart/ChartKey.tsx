import { words } from '../../words';

const texts = words.stamina.key;

/** What the lines and dots of the charts mean. */
export function ChartKey() {
  return (
    <ul className="stamina-key">
      <li>
        <svg width={26} height={14} aria-hidden>
          <path d="M1 7H25" className="plot-planned" />
        </svg>
        {texts.planned}
      </li>
      <li>
        <svg width={14} height={14} aria-hidden>
          <circle cx={7} cy={7} r={6} fill="currentColor" />
        </svg>
        {texts.met}
      </li>
      <li>
        <svg width={14} height={14} aria-hidden>
          <circle cx={7} cy={7} r={5} className="dot-not-yet" />
        </svg>
        {texts.notYet}
      </li>
      <li>
        <svg width={26} height={14} aria-hidden>
          <path d="M1 7H25" className="plot-ahead" />
        </svg>
        {texts.ahead}
      </li>
    </ul>
  );
}
