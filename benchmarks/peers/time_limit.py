"""Ends a peer with 124, as timeout(1) does, when loading or an answer takes longer than PEER_SECONDS; what is open is closed first."""
import os, signal, sys

signal.signal(signal.SIGALRM, lambda *_: sys.exit(124))


def begin():
    signal.alarm(int(os.environ.get("PEER_SECONDS", "0")))


def answered():
    signal.alarm(0)
