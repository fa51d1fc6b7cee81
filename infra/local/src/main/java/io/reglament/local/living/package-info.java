/** Which moment a newcomer should see. */
package io.reglament.local.living;
