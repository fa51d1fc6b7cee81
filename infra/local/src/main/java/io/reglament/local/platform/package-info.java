/** The packaged application as a child: its jar, its settings, its commands. */
package io.reglament.local.platform;
