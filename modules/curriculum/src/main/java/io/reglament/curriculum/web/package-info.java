/** The pages and the programming interface of the day and the lesson. */
@org.jspecify.annotations.NullMarked
package io.reglament.curriculum.web;
