/** Where the school clock gets its time. */
@org.jspecify.annotations.NullMarked
package io.reglament.platform.clock;
