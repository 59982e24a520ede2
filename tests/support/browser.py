"""A headless Chromium, spoken to through a pipe in its own protocol: opens a page, evaluates, prints, takes pictures."""
import base64
import itertools
import json
import os
import subprocess
import tempfile


class Browser:
    def __init__(self):
        self._profile = tempfile.TemporaryDirectory(ignore_cleanup_errors=True)
        its_input, self._to = os.pipe()
        self._from, its_output = os.pipe()
        self._process = subprocess.Popen(
            ["/bin/sh", "-c", f'exec "$@" 3<&{its_input} 4>&{its_output}', "sh", "chromium", "--headless=new",
             "--no-sandbox", "--disable-gpu", "--remote-debugging-pipe", f"--user-data-dir={self._profile.name}"],
            pass_fds=(its_input, its_output), stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL)
        os.close(its_input)
        os.close(its_output)
        self._ids, self._session, self._unread, self._events = itertools.count(1), None, b"", []
        target = self.call("Target.createTarget", url="about:blank")["targetId"]
        self._session = self.call("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        for domain in ("Page", "Network", "Runtime"):
            self.call(domain + ".enable")

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self._process.terminate()
        self._process.wait()
        self._profile.cleanup()

    def call(self, method, **params):
        number = next(self._ids)
        message = {"id": number, "method": method, "params": params}
        if self._session:
            message["sessionId"] = self._session
        os.write(self._to, json.dumps(message).encode() + b"\0")
        while (answer := self._read()).get("id") != number:
            self._events.append(answer)
        if "error" in answer:
            raise RuntimeError(answer["error"]["message"])
        return answer["result"]

    def _read(self):
        while b"\0" not in self._unread:
            more = os.read(self._from, 1 << 20)
            if not more:
                raise RuntimeError("the browser is gone")
            self._unread += more
        one, self._unread = self._unread.split(b"\0", 1)
        return json.loads(one)

    def open(self, path, width, height=800):
        """Opens a file in a window so wide; gives the addresses of all that it asked for."""
        self.call("Emulation.setDeviceMetricsOverride", width=width, height=height, deviceScaleFactor=1,
                  mobile=width < 600)
        self._events.clear()
        self.call("Page.navigate", url=path.resolve().as_uri())
        while not self._happened("Page.loadEventFired"):
            self._events.append(self._read())
        return [event["params"]["request"]["url"] for event in self._happened("Network.requestWillBeSent")]

    def _happened(self, what):
        return [event for event in self._events if event.get("method") == what]

    def evaluate(self, code):
        result = self.call("Runtime.evaluate", expression=code, awaitPromise=True, returnByValue=True)
        if "exceptionDetails" in result:
            raise RuntimeError(json.dumps(result["exceptionDetails"]))
        return result["result"].get("value")

    def picture(self):
        """Of the whole page, as PNG."""
        shot = self.call("Page.captureScreenshot", format="png", captureBeyondViewport=True)
        return base64.b64decode(shot["data"])

    def printed(self):
        """As PDF."""
        return base64.b64decode(self.call("Page.printToPDF", preferCSSPageSize=True)["data"])
