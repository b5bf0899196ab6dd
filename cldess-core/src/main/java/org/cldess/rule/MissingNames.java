package org.cldess.rule;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cldess.language.Localizable;
import org.cldess.language.Typography;
import org.jspecify.annotations.Nullable;

/** The missing facts of a finding as its message lists them. Two are equal if they list the same facts. */
final class MissingNames implements Localizable {
    private final List<String> pointers;
    private final Function<String, Localizable> names;

    private MissingNames(List<String> pointers, Function<String, Localizable> names) {
        this.pointers = List.copyOf(pointers);
        this.names = names;
    }

    /** Lists the facts by their JSON Pointers, because their dossier is not known. */
    static MissingNames asPointers(List<String> pointers) {
        return of(pointers, pointer -> locale -> pointer);
    }

    /** Lists the facts by their names, each of which is looked up when the message is said. */
    static MissingNames of(List<String> pointers, Function<String, Localizable> names) {
        return new MissingNames(pointers, names);
    }

    List<String> pointers() {
        return pointers;
    }

    @Override
    public String say(Locale locale) {
        return pointers.stream()
                .map(pointer -> names.apply(pointer).say(locale))
                .collect(Collectors.joining(Typography.isEnglish(locale) ? "; " : " ; "));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof MissingNames that && pointers.equals(that.pointers);
    }

    @Override
    public int hashCode() {
        return pointers.hashCode();
    }

    @Override
    public String toString() {
        return say(Locale.ENGLISH);
    }
}
