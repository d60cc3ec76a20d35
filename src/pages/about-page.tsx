import type { ReactNode } from 'react';
import { FILE_VERSION } from '../domain/schema.ts';
import { COVERAGE } from '../features/details/anchors.ts';
import { Correction } from '../features/details/correction.tsx';
import { CoverageReport } from '../features/details/coverage.tsx';
import { Reports } from '../features/details/reports.tsx';
import { RuleChoice } from '../features/details/rule-choice.tsx';
import { useAnchor } from '../features/details/use-anchor.ts';
import { OpenTexts } from '../features/passages/open-texts.tsx';
import { useFullLocale } from '../i18n/later-texts.ts';
import { OwnFileMark } from '../ui/own-mark.tsx';
import { PageLink } from '../ui/page-link.tsx';
import { useData } from './use-data.ts';
import { usePageTitle } from './use-page-title.ts';
import '../features/details/details.css';
import '../features/details/lists.css';
import '../features/details/evidence.css';
import './about-page.css';

/** More than these are not listed; each has its page. */
const MOST_REPORTS = 100;

export function AboutPage() {
  const { t, dates } = useFullLocale();
  const dataset = useData();
  const { header, articles } = dataset;
  const text = t.about;
  usePageTitle(text.title);
  useAnchor(dataset);
  return (
    <article className="about">
      <p className="eyebrow">
        {text.data} <OwnFileMark />
      </p>
      <h1 className="details-title">{header.title}</h1>
      {header.description && <p className="lead">{header.description}</p>}
      <p>
        <PageLink to={{ page: 'explore' }}>{t.notFound.home}</PageLink> ·{' '}
        <PageLink to={{ page: 'disagreements' }}>{t.shell.disagreements}</PageLink>
      </p>
      <Part id="method" title={text.method}>
        {text.methodText.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </Part>
      <Part id="rule" title={text.rule}>
        <RuleChoice explained />
      </Part>
      <Part id={COVERAGE} title={text.coverage}>
        <CoverageReport dataset={dataset} />
      </Part>
      <Reports dataset={dataset} articles={[...articles.keys()].slice(0, MOST_REPORTS)} />
      <Part id="texts" title={text.texts}>
        <OpenTexts dataset={dataset} invitation={t.passages.inviteAll} />
      </Part>
      <Part id="keyboard" title={text.keyboard}>
        <dl className="keys">
          {text.keys.map(([key, what]) => (
            <div key={key}>
              <dt>
                <kbd>{key}</kbd>
              </dt>
              <dd>{what}</dd>
            </div>
          ))}
        </dl>
        <p>{text.keyboardNote}</p>
      </Part>
      <Part id="version" title={text.version}>
        <p>
          {text.versionText(
            header.id,
            header.updated ? dates.inWordsOf(header.updated) : t.dates.unknown,
            FILE_VERSION,
          )}
        </p>
      </Part>
      <Correction dataset={dataset} page={`${header.title} (${header.id})`} />
    </article>
  );
}

function Part({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section aria-labelledby={id} className="about-part">
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}
