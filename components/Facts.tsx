import './dotted.css';
import { Fragment } from 'preact';
import { HostWords } from './HostWords';

/** An outlet, and what is known of its article, in one quiet line or as many as it takes. */
export function Facts({
  outlet,
  facts,
}: {
  readonly outlet: string;
  readonly facts: readonly string[];
}) {
  return (
    <div class="dotted soft">
      <p>
        <span>
          <bdi>
            <HostWords words={outlet} />
          </bdi>
        </span>
        {facts.map((fact) => (
          <Fragment key={fact}>
            {' '}
            <span>{fact}</span>
          </Fragment>
        ))}
      </p>
    </div>
  );
}
