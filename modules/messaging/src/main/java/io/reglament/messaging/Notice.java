package io.reglament.messaging;

import java.util.List;

/**
 * Something that persons of the bound school are to hear of.
 *
 * @param text the key of its sentence in the sender's own message bundle, where each language has it; the part before
 *     the first dot is the sender's module
 * @param words what stands in the sentence's places, in order; dates as ISO, each at most 500 characters
 * @param about what it is of, unique in the school with the text: a person hears of the same thing once; at most 100
 * @param path where it leads, inside the school's address and beginning with a slash; at most 500
 */
public record Notice(String text, List<String> words, String about, String path) {
    public Notice {
        words = List.copyOf(words);
    }
}
