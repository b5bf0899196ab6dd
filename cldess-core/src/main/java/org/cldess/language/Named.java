package org.cldess.language;

import java.util.Locale;

/**
 * The name of a body or of a person, before which a French sentence may ask for the article: « la signature <b>du</b> Conseil régional »,
 * « par <b>l’</b>Association », « chez <b>l’entreprise</b> Parfums ». English takes the bare name.
 *
 * <p>The article follows from the first noun of the name. Where that is no noun that the library knows, such as in a trade name, a noun that says what the
 * body is comes before the name and takes the article, so that no name has to be inflected.
 *
 * @param name the name, as a heading has it
 * @param noun what the body is, one French word; empty for a person, who has no article
 * @param shown what stands for the name in the sentence, the name itself unless a place is kept for it
 */
public record Named(String name, String noun, String shown) implements Sayable {
    /** {@return a name of which it is not known what it names: « l’organisation X » where its first noun does not tell} */
    public static Named of(String name) {
        return new Named(name, "organisation", name);
    }

    /**
     * The name of a body.
     *
     * @param name the name
     * @param kind what the body is; its French words begin with the noun, such as « société commerciale »
     * @return the name
     */
    public static Named of(String name, Sayable kind) {
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
     * The same name, with something else in its place: what puts a look on the name fills it in afterwards.
     *
     * @param place what stands there, not empty
     * @return a changed copy
     */
    public Named shownAs(String place) {
        return new Named(name, noun, place);
    }

    @Override
    public String say(Locale locale) {
        return shown;
    }

    /** What stands for the name. */
    @Override
    public String toString() {
        return shown;
    }
}
