import type {
  IncentiveMix,
  MixDraft,
  PrizeShelf,
  StockChange,
  StockMove,
} from '#contract/incentives';
import type { SiteId, StaffId } from '#domain/ids';
import { defaultContingencyRules } from '#domain/modalities/contingency-rules';
import type { Prize } from '#domain/modalities/contingency-rules';
import type { Instant } from '#domain/time/instant';
import { type Database, engineOf } from '../database.ts';
import { newId } from '../new-id.ts';

export type StockedPrize = StockChange['prize'];

/** Most movements that the shelf shows. */
const MOVES_SHOWN = 50;

const slipsOf = (prize: Prize) =>
  defaultContingencyRules.fishbowl.find((slips) => slips.prize === prize) ?? { slips: 0, value: 0 };

/** The bowl that is shipped. */
const shippedMix = (): IncentiveMix => ({
  version: 0,
  noneSlips: slipsOf('none').slips,
  smallSlips: slipsOf('small').slips,
  smallValue: slipsOf('small').value,
  largeSlips: slipsOf('large').slips,
  largeValue: slipsOf('large').value,
  jumboSlips: slipsOf('jumbo').slips,
  jumboValue: slipsOf('jumbo').value,
});

/** The bowl of a site in its newest version. */
export const readMix = async (trx: Database, siteId: SiteId): Promise<IncentiveMix> => {
  const row = await trx
    .selectFrom('incentiveMixes')
    .select(['version', 'noneSlips', 'smallSlips', 'smallValue', 'largeSlips', 'largeValue'])
    .select(['jumboSlips', 'jumboValue'])
    .where('siteId', '=', siteId)
    .orderBy('version', 'desc')
    .executeTakeFirst();
  return row ?? shippedMix();
};

/** Adds a version of a site's bowl; earlier ones stay, since draws name theirs. */
export const addMix = async (
  trx: Database,
  siteId: SiteId,
  draft: MixDraft,
  { by, at }: { readonly by: StaffId; readonly at: Instant },
): Promise<void> => {
  const { version } = await readMix(trx, siteId);
  await trx
    .insertInto('incentiveMixes')
    .values({ siteId, version: version + 1, ...draft, changedAt: at, changedBy: by })
    .execute();
};

/** Writers of one shelf follow each other until the transaction ends. */
export const lockShelf = async (trx: Database, siteId: SiteId): Promise<void> => {
  await trx
    .selectFrom('sites')
    .select('id')
    .where('id', '=', siteId)
    .$if(engineOf(trx) === 'postgresql', (query) => query.forNoKeyUpdate())
    .execute();
};

/** How many prizes of each kind a site has. */
export const readStock = async (
  trx: Database,
  siteId: SiteId,
): Promise<Record<StockedPrize, number>> => {
  const rows = await trx
    .selectFrom('prizeStockMoves')
    .select(({ fn }) => ['prize', fn.sum<number | string>('change').as('count')])
    .where('siteId', '=', siteId)
    .groupBy('prize')
    .execute();
  const countOf = (prize: StockedPrize) =>
    Number(rows.find((row) => row.prize === prize)?.count ?? 0);
  return { small: countOf('small'), large: countOf('large'), jumbo: countOf('jumbo') };
};

/** Puts prizes onto the shelf or takes them off. */
export const moveStock = async (
  trx: Database,
  siteId: SiteId,
  move: Omit<StockMove, 'id'>,
): Promise<void> => {
  await trx
    .insertInto('prizeStockMoves')
    .values({ id: newId(), siteId, ...move })
    .execute();
};

/** The shelf of a site as its page shows it. */
export const readShelf = async (trx: Database, siteId: SiteId): Promise<PrizeShelf> => ({
  mix: await readMix(trx, siteId),
  stock: await readStock(trx, siteId),
  moves: await trx
    .selectFrom('prizeStockMoves')
    .select(['id', 'kind', 'prize', 'change', 'note', 'at', 'by'])
    .where('siteId', '=', siteId)
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .limit(MOVES_SHOWN)
    .execute(),
});
