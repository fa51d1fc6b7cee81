/** YAML read as data with positions: no objects are made from tags, and every limit is checked before work is done. */
@org.jspecify.annotations.NullMarked
package io.reglament.regulation.yaml;
