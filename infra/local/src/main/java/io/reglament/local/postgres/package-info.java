/** The embedded PostgreSQL server, and the roles and databases any server of ours needs. */
@NullMarked
package io.reglament.local.postgres;

import org.jspecify.annotations.NullMarked;
