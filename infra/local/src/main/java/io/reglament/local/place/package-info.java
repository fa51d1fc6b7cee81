/** Where a house stands: its directory, its lock, its ports. */
package io.reglament.local.place;
