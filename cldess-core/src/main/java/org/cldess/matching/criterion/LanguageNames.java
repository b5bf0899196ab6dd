package org.cldess.matching.criterion;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.cldess.identity.LanguageCode;
import org.cldess.language.Localizable;

/** Some languages, by their names in the reader’s language. */
record LanguageNames(List<LanguageCode> languages) implements Localizable {
    @Override
    public String say(Locale locale) {
        return languages.stream().map(each -> each.say(locale)).collect(Collectors.joining(", "));
    }
}
