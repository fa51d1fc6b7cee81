/**
 * What was kept in a school from the first day of its year up to a moment: teachers who enter in the lesson and such who
 * enter late, illness, an outage, corrected marks. One story for schools of any size; the demo and loads tell it.
 */
package io.reglament.local.lived;
