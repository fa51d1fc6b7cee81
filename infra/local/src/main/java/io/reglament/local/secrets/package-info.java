/** Secrets of a local house, made at its first start. */
package io.reglament.local.secrets;
