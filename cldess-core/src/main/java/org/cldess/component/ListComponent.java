package org.cldess.component;

import java.util.List;

/**
 * A component that holds a list.
 *
 * @param <R> the record
 * @param <V> the type of the items
 */
public final class ListComponent<R, V> extends Component<R, List<V>> implements Listed<R, V> {
    /**
     * Names a component. The generated code calls this.
     *
     * @param owner the record
     * @param name the name of the component
     */
    public ListComponent(Class<R> owner, String name) {
        super(owner, name);
    }
}
