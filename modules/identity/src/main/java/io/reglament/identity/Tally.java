package io.reglament.identity;

/** What an intake changes, in rows of one kind. */
public record Tally(String kind, int added, int changed, int ended, int same) {
    public boolean changesNothing() {
        return added == 0 && changed == 0 && ended == 0;
    }
}
