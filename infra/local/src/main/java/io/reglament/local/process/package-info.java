/** Programs the launcher starts, watches and stops. */
package io.reglament.local.process;
