package org.cldess.identity;

import java.util.Locale;
import org.cldess.language.Localizable;

/**
 * A version of the French list of activities (<i>{@index "nomenclature d'activités française"}</i>, NAF). The register
 * of companies contains codes of both during the transition.
 */
public enum NafNomenclature implements Localizable {
    /** NAF rev. 2, since 2008: the last letter is A to F, or Z if a class is not divided. */
    REV2("naf.rev2", "ABCDEFZ"),
    /** NAF 2025, the reference from 1 January 2027: the last letter is G to X, or Y if a class is not divided. */
    NAF_2025("naf.2025", "GHIJKLMNOPQRSTUVWXY");

    private final String key;
    private final String letters;

    NafNomenclature(String key, String letters) {
        this.key = key;
        this.letters = letters;
    }

    static NafNomenclature ofLetter(char letter) {
        return REV2.ends(letter) ? REV2 : NAF_2025;
    }

    boolean ends(char letter) {
        return letters.indexOf(letter) >= 0;
    }

    /** Returns its name: « NAF rév. 2 », "NAF 2025". */
    @Override
    public String say(Locale locale) {
        return Texts.WORDS.message(key).say(locale);
    }
}
