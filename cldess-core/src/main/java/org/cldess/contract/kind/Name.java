package org.cldess.contract.kind;

import java.util.Locale;
import org.cldess.language.Localizable;
import org.cldess.language.Typography;

/** A French and an English name for something that an application defines. */
record Name(String french, String english) implements Localizable {
    Name {
        if (french.isBlank() || english.isBlank()) {
            throw new IllegalArgumentException(
                    "The French name '%s' or the English name '%s' is blank. Give both.".formatted(french, english));
        }
    }

    @Override
    public String say(Locale locale) {
        return Typography.isEnglish(locale) ? english : french;
    }
}
