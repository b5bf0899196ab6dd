package org.cldess.matching.criterion;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.cldess.language.Localizable;
import org.cldess.language.Message;

/** Several sentences, one after the other. */
record Sentences(List<Message> messages) implements Localizable {
    Sentences {
        messages = List.copyOf(messages);
    }

    @Override
    public String say(Locale locale) {
        return messages.stream().map(message -> message.say(locale)).collect(Collectors.joining(" "));
    }
}
