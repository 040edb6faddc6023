import { useTranslation } from 'react-i18next';
import { partPath, type Place } from '../../shared/handbook.ts';
import { HandbookLink } from '../../views/handbook-link.tsx';
import { useServices } from '../services.ts';
import { FlowView } from './flow-view.tsx';
import { FlowsView } from './flows-view.tsx';
import { Heading } from './heading.tsx';
import { IndexView } from './index-view.tsx';
import { PersonasView } from './personas-view.tsx';
import { ChapterView, RubricView } from './rubric-view.tsx';

function Gone() {
  const { t } = useTranslation();
  return (
    <>
      <Heading depth={0}>{t('handbook:goneTitle')}</Heading>
      <p>{t('handbook:goneText')}</p>
      <p>
        <HandbookLink to={partPath()}>{t('handbook:title')}</HandbookLink>
      </p>
    </>
  );
}

interface Props {
  readonly place: Place | null;
  /** A criterion, a move or a kind of customer is shown without its neighbours. */
  readonly alone: boolean;
}

/** What stands at a place of the handbook. */
export function PlaceView({ place, alone }: Props) {
  const { flows } = useServices();
  if (place === null) return <Gone />;
  if (place.part === 'index') return <IndexView />;
  if (place.part === 'personas') return <PersonasView only={alone ? place.persona : null} />;
  if (place.part === 'rubric')
    return place.chapter === null ? (
      <RubricView />
    ) : (
      <ChapterView chapter={place.chapter} only={alone ? place.unit : null} />
    );
  if (place.flow === null) return <FlowsView />;
  const flow = flows.get(place.flow);
  return flow === undefined ? <Gone /> : <FlowView flow={flow} />;
}
