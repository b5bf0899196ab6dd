package org.cldess.language;

import java.util.Locale;

/**
 * The name of a body or a person, which may take an article in a French sentence: « la signature <b>du</b> Conseil
 * régional », « par <b>l’</b>Association », « chez <b>l’entreprise</b> Parfums », and “the” in an English one.
 *
 * <p>The first noun of the name determines the article. If the library does not know that noun, as in a trade name, a
 * noun for the kind of body is put before the name and takes the article, so that no name has to be inflected. An
 * English sentence has no article before such a name.
 *
 * @param name the name, as in a heading
 * @param noun the kind of body, one French word; empty for a person, who has no article
 * @param shown the text for the name in the sentence: the name itself, or a placeholder
 */
public record Named(String name, String noun, String shown) implements Localizable {
    /** {@return the name of a body of unknown kind: « l’organisation X » if the first noun of the name is not known} */
    public static Named of(String name) {
        return new Named(name, "organisation", name);
    }

    /**
     * Returns the name of a body.
     *
     * @param name the name
     * @param kind the kind of body; its French words begin with the noun, such as « société commerciale »
     * @return the name
     */
    public static Named of(String name, Localizable kind) {
        String words = kind.say(Locale.FRENCH);
        int end = words.indexOf(' ');
        return new Named(name, end < 0 ? words : words.substring(0, end), name);
    }

    /**
     * {@return the name of a person: « de Camille », « d’Alice »}
     *
     * @param name the name
     */
    public static Named person(String name) {
        return new Named(name, "", name);
    }

    /**
     * Returns this name with another text shown in its place, for code that inserts the formatted name afterwards.
     *
     * @param place the text to show, not empty
     * @return a changed copy
     */
    public Named shownAs(String place) {
        return new Named(name, noun, place);
    }

    @Override
    public String say(Locale locale) {
        return shown;
    }

    /** Returns the text shown for the name. */
    @Override
    public String toString() {
        return shown;
    }
}
