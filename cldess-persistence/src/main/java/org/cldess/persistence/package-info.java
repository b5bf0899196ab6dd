/** To be written. */
package org.cldess.persistence;
