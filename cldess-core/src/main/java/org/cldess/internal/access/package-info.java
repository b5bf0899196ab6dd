/** Method handles that read the components of records. */
package org.cldess.internal.access;
