package org.yanchao.naming;

/** Why a certificate was issued again; each makes the copy before it void. */
public enum CertificateReason {
  DAMAGED,
  LOST,
  RENAMED
}
