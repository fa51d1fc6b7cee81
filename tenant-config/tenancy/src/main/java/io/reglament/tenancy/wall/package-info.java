/** Row security's Java side: every transaction enters the bound school, and a role that could step over is refused. */
@org.jspecify.annotations.NullMarked
package io.reglament.tenancy.wall;
