/** The page on which one links one's account with the one in another school. */
@org.jspecify.annotations.NullMarked
package io.reglament.identity.linking.web;
