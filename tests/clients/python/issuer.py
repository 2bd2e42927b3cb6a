"""An OpenID Connect provider on this machine: it publishes a key and signs tokens with it."""

import base64
import hashlib
import json
import ssl
import subprocess
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


def openssl(*arguments, given=None):
    made = subprocess.run(["openssl", *map(str, arguments)], input=given, capture_output=True, check=True)
    return made.stdout


def encoded(data):
    data = data if isinstance(data, bytes) else json.dumps(data).encode()
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode()


class Issuer:
    """Over TLS it is known by nobody but its own authority, whose certificate it sends along."""

    def __init__(self, folder, secure=False):
        self.folder = folder
        self.key = folder / "issuer.key"
        openssl("genrsa", "-out", self.key, "2048")
        self.server = ThreadingHTTPServer(("127.0.0.1", 0), self.handler())
        if secure:
            self.server.socket = self.certified().wrap_socket(self.server.socket, server_side=True)
        self.url = f"http{'s' if secure else ''}://localhost:{self.server.server_port}/realm"
        self.asked = []
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    def stop(self):
        self.server.shutdown()
        self.server.server_close()

    def certified(self):
        curve = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes"]
        authority, chain = self.folder / "authority.pem", self.folder / "chain.pem"
        openssl("req", "-x509", *curve, "-keyout", self.folder / "authority.key", "-out", authority, "-subj", "/CN=own")
        openssl("req", *curve, "-keyout", self.folder / "tls.key", "-out", self.folder / "tls.csr", "-subj", "/CN=x")
        names = self.folder / "names"
        names.write_text("subjectAltName=DNS:localhost\nbasicConstraints=critical,CA:FALSE\n")
        server = openssl(
            "x509", "-req", "-in", self.folder / "tls.csr", "-CA", authority, "-CAkey",
            self.folder / "authority.key", "-CAcreateserial", "-extfile", names, "-days", "2",
        )
        chain.write_bytes(server + authority.read_bytes())
        self.thumbprint = hashlib.sha1(ssl.PEM_cert_to_DER_cert(authority.read_text())).hexdigest()
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(chain, self.folder / "tls.key")
        return context

    def handler(self):
        issuer = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self):
                issuer.asked.append(self.path)
                documents = {
                    "/realm/.well-known/openid-configuration": {
                        "issuer": issuer.url,
                        "jwks_uri": f"{issuer.url}/keys",
                        "response_types_supported": ["id_token"],
                        "subject_types_supported": ["public"],
                        "id_token_signing_alg_values_supported": ["RS256"],
                    },
                    "/realm/keys": {"keys": [issuer.public()]},
                }
                document = documents.get(self.path)
                body = json.dumps(document).encode()
                self.send_response(200 if document else 404)
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)

            def log_message(self, *_):
                pass

        return Handler

    def public(self):
        modulus = openssl("rsa", "-in", self.key, "-noout", "-modulus").decode().strip().split("=")[1]
        return {"kty": "RSA", "kid": "one", "use": "sig", "n": encoded(bytes.fromhex(modulus)), "e": "AQAB"}

    def token(self, **claims):
        now = int(time.time())
        claims = {"iss": self.url, "sub": "ann", "aud": "app", "iat": now, "exp": now + 600, **claims}
        signed = f"{encoded({'alg': 'RS256', 'kid': 'one'})}.{encoded(claims)}"
        signature = openssl("dgst", "-sha256", "-sign", self.key, given=signed.encode())
        return f"{signed}.{encoded(signature)}"
