package org.cldess.need;

import java.util.Optional;
import org.cldess.component.Component;
import org.cldess.consistency.Consistency;
import org.cldess.consistency.Parts;
import org.cldess.consistency.ProblemCollector;

/** Checks that an area has the components that its kind requires, and no others. */
final class AreaConsistency implements Consistency {
    @Override
    public void check(Parts area, ProblemCollector problems) {
        Optional<AreaKind> kind = area.find(Area_.KIND);
        if (kind.isPresent()) {
            boolean territories = kind.get() == AreaKind.TERRITORIES;
            boolean radius = kind.get() == AreaKind.RADIUS;
            boolean listed = !area.list(Area_.TERRITORIES).isEmpty();
            if (territories != listed) {
                say(area, Area_.TERRITORIES, listed, kind.get(), problems);
            }
            if (radius != area.isSaid(Area_.KILOMETRES)) {
                say(area, Area_.KILOMETRES, !radius, kind.get(), problems);
            }
            if (!radius && area.isSaid(Area_.CENTRE)) {
                say(area, Area_.CENTRE, true, kind.get(), problems);
            }
        }
    }

    private static void say(
            Parts area, Component<?, ?> field, boolean senseless, AreaKind kind, ProblemCollector problems) {
        String key = senseless ? "form.area.senseless" : "form.area.missing";
        problems.add("form.area", area.at(field), Texts.WORDS.message(key, field.name(), kind));
    }
}
