package org.cldess.act;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.cldess.dossier.DossierDraft;
import org.cldess.known.Known;
import org.jspecify.annotations.Nullable;

/** Names a place of a dossier by the ids on the way to it, so that it stays the same where the lists before it change. */
final class StablePlace {
    private static final Pattern SLASH = Pattern.compile("/");

    private StablePlace() {}

    /** Such as {@code /charter/versions/charte-1} for {@code /charter/versions/0}. */
    static String of(DossierDraft draft, String pointer) {
        StringBuilder words = new StringBuilder();
        @Nullable Object here = draft;
        for (String step : SLASH.splitAsStream(pointer).skip(1).toList()) {
            here = here instanceof Known<?> known ? known.value().orElse(null) : here;
            if (here instanceof List<?> list) {
                here = list.get(Integer.parseInt(step));
                @Nullable Object id = here == null ? null : component(here, "id");
                words.append('/').append(id == null ? step : id);
            } else {
                here = here == null ? null : component(here, step);
                words.append('/').append(step);
            }
        }
        return words.toString();
    }

    private static @Nullable Object component(Object record, String name) {
        RecordComponent[] all = record.getClass().getRecordComponents();
        return all == null
                ? null
                : Arrays.stream(all)
                        .filter(component -> component.getName().equals(name))
                        .findFirst()
                        .map(component -> read(component, record))
                        .orElse(null);
    }

    private static @Nullable Object read(RecordComponent component, Object record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }
}
