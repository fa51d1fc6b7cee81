/** What every module's tests stand on: a PostgreSQL server, schools, and a clock that moves. */
@NullMarked
package io.reglament.testsupport;

import org.jspecify.annotations.NullMarked;
