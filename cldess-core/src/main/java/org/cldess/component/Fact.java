package org.cldess.component;

import java.lang.invoke.MethodHandle;
import org.cldess.internal.access.Accessors;
import org.cldess.known.Known;
import org.jspecify.annotations.Nullable;

/**
 * A component that holds a fact: a value, not applicable, or not recorded.
 *
 * @param <R> the record
 * @param <V> the type of the known value
 */
public sealed class Fact<R, V> extends Component<R, V> permits ListFact {
    private volatile @Nullable MethodHandle accessor;

    /**
     * Names a component. The generated code calls this.
     *
     * @param owner the record
     * @param name the name of the component
     */
    public Fact(Class<R> owner, String name) {
        super(owner, name);
    }

    /**
     * Returns the fact.
     *
     * @param thing the record
     * @return what is known
     */
    @SuppressWarnings("unchecked") // the generated constant states the type of its component
    public Known<V> of(R thing) {
        MethodHandle known = accessor;
        if (known == null) {
            known = Accessors.of(owner(), name());
            accessor = known;
        }
        return (Known<V>) Accessors.get(known, (Record) thing);
    }
}
