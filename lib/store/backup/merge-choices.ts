import { PROFILE_FIELDS, type Profile, type ProfileField } from '../../model/profile';
import type { Settings } from '../../model/settings';
import { readProfile } from '../profile-room';
import { readSettings } from '../settings-room';

/*
 * What the person chose on this machine stands; a file only fills in what was never chosen here. What came by a file
 * bears a mark (`lent`), which the next choice made here takes away: between two files the one later in the alphabet
 * is kept, so that they come to the same in either order.
 */

/** What is to be stored, given what is stored and what a file holds. */
export function mergeSettings(stored: unknown, theirs: Settings): unknown {
  const own = readSettings(stored);
  if (own.language !== null && !lentOf(stored).includes('language')) return own;
  const language = laterText(own.language, theirs.language);
  return language === null ? own : { ...own, language, lent: ['language'] };
}

/** The same for the profile; `null` where there is none to store. */
export function mergeProfiles(stored: unknown, theirs: Profile): unknown {
  const [own, checked, lent] = [readProfile(stored), readProfile(theirs), new Set(lentOf(stored))];
  const profile: Partial<Record<ProfileField, string>> = {};
  for (const field of PROFILE_FIELDS) {
    const stands = own[field] !== undefined && !lent.has(field);
    const value = stands ? own[field] : laterText(own[field] ?? null, checked[field] ?? null);
    if (value === undefined || value === null) continue;
    profile[field] = value;
    if (!stands) lent.add(field);
  }
  return Object.keys(profile).length === 0
    ? null
    : { ...profile, ...(lent.size > 0 && { lent: [...lent].sort() }) };
}

function lentOf(stored: unknown): readonly unknown[] {
  const lent: unknown = typeof stored === 'object' && stored !== null ? Reflect.get(stored, 'lent') : null;
  return Array.isArray(lent) ? lent : [];
}

function laterText<T extends string>(one: T | null, other: T | null): T | null {
  return one === null || (other !== null && other > one) ? other : one;
}
