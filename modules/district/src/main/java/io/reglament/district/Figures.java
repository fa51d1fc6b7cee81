package io.reglament.district;

/** What both sides of the figure tables keep to: who writes them and who reads them. */
public final class Figures {
    /** Weeks that are kept and shown, the running one included. */
    public static final int WEEKS = 12;

    /** The least number of lessons, and of people, behind a sum that a district may see. */
    public static final int LEAST = 5;

    /** Stands for all rules together. */
    public static final String ALL = "ALL";

    private Figures() {}
}
