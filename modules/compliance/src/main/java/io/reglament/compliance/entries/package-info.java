/** What lessons and works hold beside how they are worded: the plan's topic, a theme, a form, a task, a mark for all. */
@NullMarked
package io.reglament.compliance.entries;

import org.jspecify.annotations.NullMarked;
