/**
 * Whether what public bodies publish online is accessible to people with disabilities (<i>{@index "accessibilité numérique"}</i>): {@link
 * org.cldess.accessibility.OnlineService}.
 */
package org.cldess.accessibility;
