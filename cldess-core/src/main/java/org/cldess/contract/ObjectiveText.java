package org.cldess.contract;

/**
 * What an amendment can change in an objective.
 *
 * @param number its number
 * @param title its title
 */
public record ObjectiveText(String number, String title) {
    /**
     * The text of an objective.
     *
     * @param objective the objective
     * @return its number and title
     */
    public static ObjectiveText of(Objective objective) {
        return new ObjectiveText(objective.number(), objective.title());
    }
}
