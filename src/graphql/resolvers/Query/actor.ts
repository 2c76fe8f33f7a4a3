import type { ActorRecord } from '../../../model/records.ts';
import type { Awaitable } from '../../../store/content-store.ts';
import { after } from '../../awaitable.ts';
import type { Context } from '../../context.ts';
import type { ActorBy, QueryResolvers } from '../../generated/types.ts';
import type { Given } from '../../given.ts';
import { keyOf } from '../../global-id.ts';
import { found } from '../../node.ts';

export const actor: NonNullable<QueryResolvers['actor']> = async (_parent, { by }, context) =>
  found('Actor', await actorBy(by, context));

function actorBy(by: ActorBy, { store, loaders }: Context): Awaitable<Given<ActorRecord>> {
  if (by.id !== undefined) return loaders.actors.byId(keyOf('Actor', by.id, 'by'));
  if (by.name !== undefined) return after(store.actors.byNames([by.name]), only);
  if (by.countryCode !== undefined) return after(store.actors.byCountryCodes([by.countryCode.toUpperCase()]), only);
  return after(store.actors.byWikidataIds([by.wikidataId]), only);
}

const only = <R>([record]: readonly R[]): R | undefined => record;
