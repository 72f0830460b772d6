#!/usr/bin/env python3
"""An SMTP server that takes everything and writes down whose message it was, before it says that it has it.

    post/sink.py PORT FILE [--hold MILLISECONDS]

A line of the file is a message: its Message-ID, its recipient, and when it came (seconds since 1970).
"""
import argparse
import asyncio
import os
import signal
import time

END = b"\r\n.\r\n"


class Conversation(asyncio.Protocol):
    def __init__(self, record, hold):
        self.record = record
        self.hold = hold
        self.waiting = b""
        self.body = None
        self.recipient = b""

    def connection_made(self, transport):
        self.transport = transport
        transport.write(b"220 sink.example\r\n")

    def data_received(self, data):
        self.waiting += data
        answers = []
        while self.step(answers):
            pass
        if answers:
            words = b"".join(answers)
            if self.hold:
                asyncio.get_running_loop().call_later(self.hold, self.say, words)
            else:
                self.say(words)

    def say(self, words):
        if not self.transport.is_closing():
            self.transport.write(words)

    def step(self, answers):
        """Takes one command or one message; false: it isn't all here yet."""
        if self.body is not None:
            return self.take(answers)
        end = self.waiting.find(b"\r\n")
        if end < 0:
            return False
        line, self.waiting = self.waiting[:end], self.waiting[end + 2:]
        verb = line[:4].upper()
        if verb == b"EHLO":
            answers.append(b"250-sink.example\r\n250-PIPELINING\r\n250 8BITMIME\r\n")
        elif verb == b"RCPT":
            self.recipient = line[line.find(b"<") + 1:line.rfind(b">")]
            answers.append(b"250 2.1.5 fine\r\n")
        elif verb == b"DATA":
            self.body = 0
            answers.append(b"354 go on\r\n")
        elif verb == b"QUIT":
            answers.append(b"221 bye\r\n")
        else:
            answers.append(b"250 fine\r\n")
        return True

    def take(self, answers):
        end = self.waiting.find(END, max(0, self.body - len(END)))
        if end < 0:
            self.body = len(self.waiting)
            return False
        message, self.waiting = self.waiting[:end], self.waiting[end + len(END):]
        self.body = None
        at = message.find(b"Message-ID: <") + 13
        name = message[at:message.find(b">", at)]
        os.write(self.record, b"%s %s %.3f\n" % (name, self.recipient, time.time()))
        answers.append(b"250 2.0.0 taken\r\n")
        return True


async def serve(options):
    record = os.open(options.file, os.O_WRONLY | os.O_CREAT | os.O_APPEND)
    loop = asyncio.get_running_loop()
    server = await loop.create_server(
        lambda: Conversation(record, options.hold / 1000), "127.0.0.1", options.port, backlog=512
    )
    ended = asyncio.Event()
    loop.add_signal_handler(signal.SIGTERM, ended.set)
    async with server:
        await ended.wait()


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("port", type=int)
    parser.add_argument("file")
    parser.add_argument("--hold", type=float, default=0, help="milliseconds before each answer")
    asyncio.run(serve(parser.parse_args()))
