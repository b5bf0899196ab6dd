package org.cldess.encounter.plan;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.cldess.language.Localizable;
import org.cldess.matching.Participant;

/**
 * Several participants in one sentence: « Anne, Léa et Paul »; if there are more than twelve, the first twelve and the
 * number of others.
 *
 * @param participants two or more
 */
record ParticipantNames(List<Participant> participants) implements Localizable {
    private static final int MAX_NAMES = 12;

    @Override
    public String say(Locale locale) {
        int shown = participants.size() > MAX_NAMES ? MAX_NAMES : participants.size() - 1;
        String first = participants.stream()
                .limit(shown)
                .map(participant -> participant.say(locale))
                .collect(Collectors.joining(", "));
        int others = participants.size() - shown;
        Object last = others == 1 ? participants.get(shown) : Texts.WORDS.message("others", others);
        return Texts.WORDS.message("names", first, last).say(locale);
    }
}
