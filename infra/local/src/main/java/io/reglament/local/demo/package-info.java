/** The demo's four schools on an empty database, through the same doors as any other school. */
package io.reglament.local.demo;
