/** {@code bin/run bench}: what the platform's operations cost, beside the least SQL that does the same. */
package io.reglament.local.bench;
